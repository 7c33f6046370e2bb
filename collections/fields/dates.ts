/** How a day is picked and shown: as a Finn writes it, whatever the language of the admin. */
export const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } as const
