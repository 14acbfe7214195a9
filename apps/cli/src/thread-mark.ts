/** First argument of a thread that checks files for the command. */
export const threadMark = '--check-thread';
