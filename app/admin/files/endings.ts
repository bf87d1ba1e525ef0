/** What a browser offers when a file is to be chosen; what is really taken `db/media/file-reader.ts` finds out. */
export const endings = '.pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.csv,.txt'
