import { openDatabase, type Place } from './database/database.js';
import { openKeys, type KeyPlace } from './keys/keys.js';
import { eraseAgain } from './persons/erase.js';
import { recordOf, type ClinicRecord } from './record.js';

/**
 * Opens the record, and erases again whom an older copy of the database has brought back.
 * @throws FolderInUse, Refusal when the keys cannot be read, the database's own errors
 */
export async function openRecord(place: Place, keyPlace: KeyPlace): Promise<ClinicRecord> {
  const database = await openDatabase(place);
  try {
    const record = recordOf(database, openKeys(keyPlace));
    await eraseAgain(record);
    return record;
  } catch (error) {
    await database.close();
    throw error;
  }
}
