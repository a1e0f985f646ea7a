import '../../src/element/index';
