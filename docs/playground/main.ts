import { startPlayground } from './page/playground';

startPlayground();
