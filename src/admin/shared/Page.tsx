import type { AdminViewServerProps } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { Gutter } from '@payloadcms/ui'
import { redirect } from 'next/navigation.js'

import { PageName } from '../PageName/index.client.js'

type Props = AdminViewServerProps & {
  children: React.ReactNode
  className: string
  /** What the page is called in the window's title and the row at the top. */
  name: string
  path: string
}

/** A page of our own in the frame of the admin; whoever is not signed in signs in first. */
export const Page = ({
  children,
  className,
  initPageResult,
  name,
  params,
  path,
  searchParams,
  viewActions,
}: Props) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { i18n, payload, user } = req
  const { admin } = payload.config.routes
  if (!user) redirect(`${admin}/login?redirect=${encodeURIComponent(`${admin}${path}`)}`)
  return (
    <DefaultTemplate
      i18n={i18n}
      locale={locale}
      params={params}
      payload={payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={user}
      viewActions={viewActions ?? payload.config.admin.components?.actions}
      visibleEntities={visibleEntities}
    >
      <PageName name={name} />
      <Gutter className={className}>{children}</Gutter>
    </DefaultTemplate>
  )
}
