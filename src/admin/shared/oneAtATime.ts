const last = new Map<string, Promise<unknown>>()

/** Work under one name is done one after the other, whatever became of the work before; at once where there is none. */
export const oneAtATime = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
  const before = last.get(name)
  const own = before ? before.catch(() => {}).then(work) : work()
  last.set(name, own)
  try {
    return await own
  } finally {
    if (last.get(name) === own) last.delete(name)
  }
}

/** Work under one name that is asked for while it is done is the same work. */
export const once = <Result>(name: string, work: () => Promise<Result>): Promise<Result> =>
  (last.get(name) as Promise<Result> | undefined) ?? oneAtATime(name, work)
