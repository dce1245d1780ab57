import { describe, expect, it } from 'vitest';
import { ApiError, createApi } from '../src/api/client';

const workbook = new File(['PK'], 'Plan d’actions.xlsx');
const answering = (response: () => Response | Promise<Response>, seen: Request[] = []) =>
  createApi('http://pane', async (input, init) => {
    seen.push(new Request(input, init));
    return response();
  });

describe('the client', () => {
  it('sends the workbook under its own name', async () => {
    const seen: Request[] = [];
    await answering(() => Response.json({ constats: [] }), seen).check(workbook);
    const [request] = seen;
    const form = await request?.formData();
    expect(request?.url).toBe('http://pane/api/plans/controles');
    expect((form?.get('classeur') as File).name).toBe('Plan d’actions.xlsx');
  });

  it('gives the service’s own sentence and findings when it refuses', async () => {
    const constats = [{ code: 'W01', severite: 'bloquant', message: 'm', remede: 'r', cellule: null }];
    const api = answering(
      () => new Response(JSON.stringify({ title: 't', status: 422, detail: 'Ce fichier est chiffré.', constats }), {
        status: 422,
        headers: { 'content-type': 'application/problem+json; charset=utf-8' },
      }),
    );
    const error = await api.check(workbook).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 422, message: 'Ce fichier est chiffré.', constats });
  });

  it('survives a refusal that is no problem document', async () => {
    const error = await answering(() => new Response('<html>', { status: 502 })).check(workbook).catch((e: unknown) => e);
    expect(error).toMatchObject({ status: 502, message: '', constats: [] });
  });

  it('says that the service does not answer', async () => {
    const error = await answering(() => Promise.reject(new TypeError('fetch failed'))).check(workbook).catch((e: unknown) => e);
    expect(error).toMatchObject({ status: 0 });
  });

  it('lets an abort be an abort', async () => {
    const abort = new AbortController();
    abort.abort();
    const error = await answering(() => Promise.reject(abort.signal.reason)).check(workbook, abort.signal).catch((e: unknown) => e);
    expect(error).not.toBeInstanceOf(ApiError);
  });

  it('keeps the name that the service gives to the example', async () => {
    const file = await answering(
      () => new Response('PK', { headers: { 'content-disposition': "attachment; filename=x.xlsx; filename*=UTF-8''Plan%20%C3%A9t%C3%A9.xlsx" } }),
    ).example();
    expect(file.name).toBe('Plan été.xlsx');
  });
});
