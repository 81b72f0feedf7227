/** Of the database in the browser. */
export const DATABASE_NAME = 'gongkai';
