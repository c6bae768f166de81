#ifndef FAULTY_DISK_H
#define FAULTY_DISK_H

// A disk that fails when it is told to: SQLite's default file system, in between it and the real one.
//
// Files whose faults were not asked for pass through. All functions may be called from any thread; paths are absolute.

#include <stdint.h>

/// What can fail.
typedef enum {
    FAULTY_WRITE = 1,
    FAULTY_SYNC = 2,
    FAULTY_TRUNCATE = 3,
    FAULTY_MAP = 4,
    FAULTY_OPEN_FOR_WRITING = 5,
} faulty_operation;

/// Puts the disk in between. The second call and later ones do nothing. Returns SQLite's code.
int faulty_disk_install(void);

/// Lets an operation on a file fail with one of SQLite's codes: the `nth` from now on (from 1), and `times` in all.
void faulty_disk_arm(const char *path, faulty_operation operation, int nth, int times, int code);

/// How often a fault of the file has happened.
int faulty_disk_failures(const char *path);

/// Takes all faults of files below a directory back, and stops recording them.
void faulty_disk_forget(const char *directory);

/// Records from now on what of a file would survive a power cut. No connection may have the file open.
///
/// What was written survives once a sync after it succeeded. A sync that fails loses what was to be synced for good, as
/// Linux does: the pages are then taken for clean.
void faulty_disk_record(const char *path);

/// Writes what a power cut would leave of a recorded file: all that was synced, and of the rest some sectors, chosen by
/// the seed. Returns 0, 1 when nothing would be left, and -1 when it cannot be written.
int faulty_disk_cut(const char *path, const char *survivor, uint64_t seed);

#endif
