import { expect, it } from 'vitest';
import { vueOf } from '../src/state/vue';

it.each([
  ['?vue=documents', 'documents'],
  ['?vue=controle', 'controle'],
  ['?_host_Info=Excel$Win32&vue=documents', 'documents'],
  ['?vue=inconnue', null],
  ['', null],
])('the address %s opens the view %s', (query, vue) => expect(vueOf(query)).toBe(vue));
