/** How a day is picked and shown: as a Finn writes it, whatever the language of the admin. */
export const dayOnly = { pickerAppearance: 'dayOnly', displayFormat: 'd.M.yyyy' } as const

/** How a moment is picked and shown. */
export const dayAndTime = { pickerAppearance: 'dayAndTime', displayFormat: 'd.M.yyyy H.mm' } as const

/** How a moment stands in a list. */
export const inFinnishTime = { Cell: 'polkka/client#TimeCell' } as const
