import type { FunctionPath } from './routes.ts';

interface Sample {
  columns: string[];
  rows: string[][];
}

/** What the portal's functions show: made up, so that every link leads somewhere. */
export const sampleLists: Record<Exclude<FunctionPath, '/company'>, Sample> = {
  '/machines': {
    columns: ['Machine', 'Serial number', 'State'],
    rows: [
      ['Milling centre M 500', 'M5-20417', 'Running'],
      ['Milling centre M 500', 'M5-20418', 'Service due in 12 days'],
      ['Laser cell L 1200', 'L1-00933', 'Running'],
    ],
  },
  '/service-requests': {
    columns: ['Request', 'Machine', 'State'],
    rows: [
      ['Spindle gets warm', 'M5-20418', 'Technician on Thursday'],
      ['Yearly inspection', 'L1-00933', 'Planned'],
    ],
  },
  '/spare-parts': {
    columns: ['Part', 'Number', 'Delivery'],
    rows: [
      ['Filter cartridge 40 µm', 'FC-4040', '2 days'],
      ['Door seal, left', 'DS-118L', '5 days'],
      ['Spindle bearing set', 'SB-7710', 'On request'],
    ],
  },
  '/documentation': {
    columns: ['Document', 'For', 'Edition'],
    rows: [
      ['First steps in My rConnect', 'Everybody', '3.2'],
      ['Invite your colleagues', 'Tenant Admin', '3.2'],
      ['Operating manual', 'M 500', '2026-04'],
    ],
  },
  '/trainings': {
    columns: ['Course', 'Where', 'Next date'],
    rows: [
      ['M 500 for operators', 'On site', '14 January'],
      ['Maintenance basics', 'Online', 'At any time'],
    ],
  },
};
