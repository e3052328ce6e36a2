import type { ReactNode } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';

type Tone = 'warning' | 'danger' | 'primary' | 'success' | 'neutral';

interface NoticeProps {
  tone: Tone;
  title: string;
  children?: ReactNode;
  /** Buttons that answer it. */
  actions?: ReactNode;
}

/** One message that stays until it is answered, with what can be done about it. */
export function Notice({ tone, title, children, actions }: NoticeProps) {
  return (
    <Box
      role="status"
      background={`${tone}100`}
      borderColor={`${tone}200`}
      hasRadius
      padding={3}
      width="100%"
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography
          variant="omega"
          fontWeight="bold"
          textColor={tone === 'warning' ? 'neutral800' : `${tone}700`}
        >
          {title}
        </Typography>
        {children ? (
          <Typography variant="pi" textColor="neutral800" tag="div">
            {children}
          </Typography>
        ) : null}
        {actions ? (
          <Flex gap={2} wrap="wrap">
            {actions}
          </Flex>
        ) : null}
      </Flex>
    </Box>
  );
}
