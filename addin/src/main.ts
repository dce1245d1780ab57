import { createApi } from './api/client';
import { browserHost } from './host/browser';
import { officeReady } from './host/office-ready';
import { Pane } from './pane';
import { vueOf } from './state/vue';

const root = document.getElementById('pane');
if (root) {
  await officeReady();
  new Pane(root, createApi(), browserHost(), vueOf(location.search)).start();
  document.documentElement.dataset['volet'] = 'pret'; // what the watchdog of Office's page looks at
}
