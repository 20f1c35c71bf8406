// The questions of one module in one language, as a file that review fetches when it needs it.
import type { APIRoute } from 'astro';
import { courses, localeOf, localePaths } from '../../../components/content.ts';
import { reviewQuestions } from '../../../components/review/review-content.ts';

export async function getStaticPaths() {
  const modules = (await courses()).flatMap((course) => course.modules);
  return localePaths().flatMap(({ params }) =>
    modules.map((module) => ({ params: { ...params, module: module.id }, props: { module } })),
  );
}

export const GET: APIRoute = async ({ params, props }) =>
  new Response(JSON.stringify(await reviewQuestions(localeOf(params.locale), props.module)), {
    headers: { 'Content-Type': 'application/json' },
  });
