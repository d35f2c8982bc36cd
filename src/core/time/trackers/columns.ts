import type { StatementTable } from '../../statements/table.ts';
import { foldHeader } from '../../statements/words.ts';
import type { Tracker } from './tracker.ts';

/**
 * Names of columns as Toggl Track and Clockify write them in their detailed exports, folded; the better one first.
 * Clockify writes them in the language of its user: English, German, Spanish, French, Portuguese.
 */
const names = {
  startDate: [
    'start date',
    'startdatum',
    ...['fecha de inicio', 'fecha inicio', 'date de debut', 'data de inicio', 'data inicial'],
  ],
  startTime: [
    'start time',
    'startzeit',
    ...['hora de inicio', 'hora inicio', 'heure de debut', 'hora inicial'],
  ],
  endDate: [
    ...['end date', 'stop date', 'enddatum', 'fecha de finalizacion', 'fecha de fin', 'fecha fin'],
    ...['date de fin', 'data de termino', 'data final', 'data de fim'],
  ],
  endTime: [
    ...['end time', 'stop time', 'endzeit', 'hora de finalizacion', 'hora de fin', 'hora fin'],
    ...['heure de fin', 'hora de termino', 'hora final', 'hora de fim'],
  ],
  duration: [
    ...['duration', 'duration h', 'dauer h', 'duracion h', 'duree h', 'duracao h'],
    ...['duration decimal', 'dauer dezimal', 'dauer dezimalzahl', 'duracion decimal', 'duree decimal'],
    ...['duracao decimal', 'dauer', 'duracion', 'duree', 'duracao'],
  ],
  user: [
    ...['email', 'e mail', 'correo electronico', 'correo', 'courriel', 'adresse e mail'],
    ...['user', 'member', 'benutzer', 'usuario', 'utilisateur', 'utilizador', 'do utilizador'],
  ],
  project: ['project', 'projekt', 'proyecto', 'projet', 'projeto'],
  description: ['description', 'beschreibung', 'descripcion', 'descricao'],
  task: ['task', 'aufgabe', 'tarea', 'tache', 'tarefa'],
  tag: ['tags', 'tag', 'etiquetas', 'etiqueta', 'etiquettes', 'etiquette'],
} as const;

export type TrackerColumn = keyof typeof names;

/** Where each column of a tracker's table is; -1 where it has none. */
export type TrackerColumns = Record<TrackerColumn, number>;

/** The columns of a tracker's table by their names, and whose it is; null for a table of none that is known. */
export function trackerColumns(table: StatementTable): { tracker: Tracker; columns: TrackerColumns } | null {
  const folded = table.columns.map(foldHeader);
  const find = (column: TrackerColumn) => {
    for (const name of names[column]) if (folded.includes(name)) return folded.indexOf(name);
    return -1;
  };
  const columns: TrackerColumns = {
    startDate: find('startDate'),
    startTime: find('startTime'),
    endDate: find('endDate'),
    endTime: find('endTime'),
    duration: find('duration'),
    user: find('user'),
    project: find('project'),
    description: find('description'),
    task: find('task'),
    tag: find('tag'),
  };
  if (columns.startDate < 0 || columns.startTime < 0 || columns.duration < 0) return null;
  // Toggl has one column of durations and writes English alone.
  return { tracker: folded.includes('duration') ? 'toggl' : 'clockify', columns };
}
