/** Told to the window when something was marked as read, so that the bell looks again. */
export const NOTICES_READ = 'chinh-thong:notices-read'
