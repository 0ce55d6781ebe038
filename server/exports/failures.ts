/** So many papers wait already that this one would come too late. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/** A paper was not made, or a file not read: the exporter was stopped, ran out of time or memory, or broke. Its message is for the log, not for people. */
export class ExportFailed extends Error {
  override readonly name = 'ExportFailed';
}
