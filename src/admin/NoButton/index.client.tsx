'use client'

/** In place of a control of Payload's that would publish around the review: nothing. */
export const NoButton = () => null
