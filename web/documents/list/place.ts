/** Takes the id of an incident; returns the address of its list of documents. */
export const documentsPath = (incident: string) => `/incidents/${incident}/documents`;

/** Takes the ids of an incident and a document; returns the document's address. */
export const documentPath = (incident: string, document: string) => `${documentsPath(incident)}/${document}`;
