'use client'

/** Nothing: in place of Payload's controls that would publish around the review, and of fields that lists show only. */
export const NoButton = () => null
