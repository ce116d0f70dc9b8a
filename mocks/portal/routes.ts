/** What a customer does in the portal once the company stands: the home's tiles, and a page for each. */
export const portalFunctions = {
  '/machines': { title: 'Machines', text: 'Every machine of your company, its state and its papers.' },
  '/service-requests': { title: 'Service requests', text: 'Ask for a technician, and follow what you asked before.' },
  '/spare-parts': { title: 'Spare parts', text: 'Find the right part by machine, and order it.' },
  '/documentation': { title: 'Documentation', text: 'Manuals, safety notes and first steps in My rConnect.' },
  '/trainings': { title: 'Trainings', text: 'Courses for operators and maintenance, on site and online.' },
  '/company': { title: 'Company administration', text: 'Your company’s data, its agreements and its users.' },
} as const satisfies Record<string, { title: string; text: string }>;

export type FunctionPath = keyof typeof portalFunctions;

export const functionPaths = Object.keys(portalFunctions) as FunctionPath[];

/** Every address that the portal's one page answers. */
export const portalRoutes = ['/', '/home', '/onboarding', '/sign-in', '/agreements', ...functionPaths];
