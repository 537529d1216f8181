import type { Metadata } from 'next';
import 'psoas-elements/psoas-elements.css';
import type { ReactNode } from 'react';

export const metadata: Metadata = { title: 'psoas-elements in Next.js', icons: 'data:,' };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
