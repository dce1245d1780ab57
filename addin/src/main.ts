import { createApi } from './api/client';
import { browserHost } from './host/browser';
import { Pane } from './pane';

const root = document.getElementById('pane');
if (root) new Pane(root, createApi(), browserHost()).start();
