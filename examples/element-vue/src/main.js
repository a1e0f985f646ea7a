import { createApp } from 'vue';
import 'remedy-rules/element';
import App from './App.vue';

createApp(App).mount('#app');
