'use client'

import type { DefaultCellComponentProps } from 'payload'

import { useTranslation } from '@payloadcms/ui'

import { showTime } from '../shared/time.js'

/** A moment in a list: in Finnish time, wherever the browser is. */
export const TimeCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return cellData ? (
    <time dateTime={String(cellData)}>{showTime(i18n.language, String(cellData))}</time>
  ) : null
}
