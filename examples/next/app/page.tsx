import { Guide } from './guide';
import { words } from './words';

export default function Page() {
  return (
    <main>
      <h1>In Next.js</h1>
      <Guide words={words} />
    </main>
  );
}
