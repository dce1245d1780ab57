import { createApi } from './api/client';
import { detectHost } from './host/detect';
import { Pane } from './pane';

const root = document.getElementById('pane');
if (root) {
  new Pane(root, createApi(), await detectHost(), location.search).start();
  document.documentElement.dataset['volet'] = 'pret'; // what the watchdog of Office's page looks at
}
