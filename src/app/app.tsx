import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Opening } from './opening.tsx';
import { SectionBoundary } from './section-boundary.tsx';

export function App() {
  const [client] = useState(
    () => new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false } } }),
  );
  return (
    <QueryClientProvider client={client}>
      <SectionBoundary>
        <Opening />
      </SectionBoundary>
    </QueryClientProvider>
  );
}
