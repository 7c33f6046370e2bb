import type { SelectField } from 'payload'
import { options, words } from './words.js'

/** The three phases of development work, after Tapio Kuure (2010). */
export const lifecyclePhase = (name = 'lifecyclePhase'): SelectField => ({
  name,
  type: 'select',
  label: words('Vaihe', 'Fas', 'Phase'),
  options: options({
    deepening: ['Syventäminen', 'Fördjupning', 'Deepening'],
    broadening: ['Laajentaminen', 'Breddning', 'Broadening'],
    scaling: ['Skaalaaminen', 'Skalning', 'Scaling'],
  }),
  admin: {
    description: words(
      'Opetellaanko vielä, liitetäänkö muihin vai levitetäänkö valmista?',
      'Lär man sig ännu, knyter man an till andra eller sprider man något färdigt?',
      'Still learning, linking with others, or spreading what is ready?',
    ),
  },
})
