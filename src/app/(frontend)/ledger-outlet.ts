/**
 * A route handler of the public ledger, rendered once and kept until the log says otherwise. Its file has
 * to say so itself: `dynamic`, `revalidate` and `generateStaticParams`.
 *
 * @param read what goes out; null when there is no such page, which answers 404
 */
export const ledgerOutlet =
  <TParams>(read: (params: TParams) => Promise<object | null>) =>
  async (_: Request, { params }: { params: Promise<TParams> }): Promise<Response> => {
    const body = await read(await params)
    return body === null
      ? answer({ errors: [{ code: 'notFound', message: 'Sổ cái không có trang này.' }] }, 404)
      : answer(body, 200)
  }

function answer(body: object, status: number): Response {
  return new Response(`${JSON.stringify(body, null, 1)}\n`, {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
