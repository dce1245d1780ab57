/** Stroked paths on a 16 × 16 grid. */
export const ICONS = {
  bloquant: 'M5.3 1.8h5.4l3.5 3.5v5.4l-3.5 3.5H5.3L1.8 10.7V5.3zM8 4.8v4M8 11.1v.1',
  avertissement: 'M8 2 14.5 13.5h-13zM8 6.3v3.5M8 11.6v.1',
  information: 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 0 1 8 1.8M8 7.3v4M8 4.8v.1',
  check: 'm2.8 8.5 3.4 3.4 7-7.6',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  download: 'M8 2v8.5M4.5 7.2 8 10.7l3.5-3.5M2.5 13.7h11',
  sheet: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.5 8h5M5.5 10.8h5',
  upload: 'M8 11V2.5M4.5 5.8 8 2.3l3.5 3.5M2.5 13.7h11',
} as const;
