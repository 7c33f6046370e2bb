'use client'

import { Button } from '@payloadcms/ui'
import type { ComponentProps } from 'react'

/** A button for what one may do beside the matter at hand. */
export const SmallButton = (props: ComponentProps<typeof Button>) => (
  <Button buttonStyle="secondary" margin={false} size="small" type="button" {...props} />
)
