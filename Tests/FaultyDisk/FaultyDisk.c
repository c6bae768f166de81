#include "FaultyDisk.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "DiskImage.h"

typedef struct fault {
    struct fault *next;
    char *path;
    faulty_operation operation;
    int wait;
    int times;
    int code;
    int failures;
} fault;

typedef struct {
    sqlite3_file base;
    sqlite3_file *real;
    char *path;
} faulty_file;

static pthread_mutex_t guard = PTHREAD_MUTEX_INITIALIZER;
static fault *faults;
static disk_image *images;
static sqlite3_vfs disk;
static sqlite3_vfs *real_disk;

// The code with which an operation fails now, or SQLITE_OK. The caller holds the guard.
static int failure(const char *path, faulty_operation operation) {
    if (!path) return SQLITE_OK;
    for (fault *each = faults; each; each = each->next) {
        if (each->operation != operation || each->times == 0 || strcmp(each->path, path) != 0) continue;
        if (--each->wait > 0) continue;
        each->times--;
        each->failures++;
        return each->code;
    }
    return SQLITE_OK;
}

static disk_image *image_of(const char *path) {
    disk_image *image = path ? images : NULL;
    while (image && strcmp(image->path, path) != 0) image = image->next;
    return image;
}

static sqlite3_file *real(sqlite3_file *file) { return ((faulty_file *)file)->real; }
static const char *path_of(sqlite3_file *file) { return ((faulty_file *)file)->path; }

static int disk_close(sqlite3_file *file) {
    int code = real(file)->pMethods->xClose(real(file));
    free(((faulty_file *)file)->path);
    return code;
}

static int disk_read(sqlite3_file *file, void *bytes, int count, sqlite3_int64 offset) {
    return real(file)->pMethods->xRead(real(file), bytes, count, offset);
}

static int disk_write(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset) {
    pthread_mutex_lock(&guard);
    int code = failure(path_of(file), FAULTY_WRITE);
    // Half of what was to be written has arrived, as when a disk is full.
    int written = code == SQLITE_OK ? count : count / 2;
    disk_image *image = image_of(path_of(file));
    if (image) disk_image_write(image, bytes, (size_t)written, (size_t)offset);
    pthread_mutex_unlock(&guard);
    int result = written ? real(file)->pMethods->xWrite(real(file), bytes, written, offset) : SQLITE_OK;
    return code == SQLITE_OK ? result : code;
}

static int disk_truncate(sqlite3_file *file, sqlite3_int64 size) {
    pthread_mutex_lock(&guard);
    int code = failure(path_of(file), FAULTY_TRUNCATE);
    disk_image *image = image_of(path_of(file));
    if (image && code == SQLITE_OK) disk_image_truncate(image, (size_t)size);
    pthread_mutex_unlock(&guard);
    return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
}

static int disk_sync(sqlite3_file *file, int flags) {
    pthread_mutex_lock(&guard);
    int code = failure(path_of(file), FAULTY_SYNC);
    disk_image *image = image_of(path_of(file));
    if (image) disk_image_sync(image, code == SQLITE_OK);
    pthread_mutex_unlock(&guard);
    return code == SQLITE_OK ? real(file)->pMethods->xSync(real(file), flags) : code;
}

static int disk_size(sqlite3_file *file, sqlite3_int64 *size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}

static int disk_lock(sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); }
static int disk_unlock(sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }

static int disk_reserved(sqlite3_file *file, int *answer) {
    return real(file)->pMethods->xCheckReservedLock(real(file), answer);
}

static int disk_control(sqlite3_file *file, int operation, void *argument) {
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

static int disk_sector(sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); }
static int disk_traits(sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

static int disk_map(sqlite3_file *file, int region, int size, int extend, void volatile **memory) {
    pthread_mutex_lock(&guard);
    int code = failure(path_of(file), FAULTY_MAP);
    pthread_mutex_unlock(&guard);
    if (code != SQLITE_OK) return code;
    return real(file)->pMethods->xShmMap(real(file), region, size, extend, memory);
}

static int disk_map_lock(sqlite3_file *file, int offset, int count, int flags) {
    return real(file)->pMethods->xShmLock(real(file), offset, count, flags);
}

static void disk_map_barrier(sqlite3_file *file) { real(file)->pMethods->xShmBarrier(real(file)); }
static int disk_unmap(sqlite3_file *file, int deletes) { return real(file)->pMethods->xShmUnmap(real(file), deletes); }

// Version 2: without memory-mapped reading, which would go past the disk.
static const sqlite3_io_methods methods = {
    .iVersion = 2,
    .xClose = disk_close,
    .xRead = disk_read,
    .xWrite = disk_write,
    .xTruncate = disk_truncate,
    .xSync = disk_sync,
    .xFileSize = disk_size,
    .xLock = disk_lock,
    .xUnlock = disk_unlock,
    .xCheckReservedLock = disk_reserved,
    .xFileControl = disk_control,
    .xSectorSize = disk_sector,
    .xDeviceCharacteristics = disk_traits,
    .xShmMap = disk_map,
    .xShmLock = disk_map_lock,
    .xShmBarrier = disk_map_barrier,
    .xShmUnmap = disk_unmap,
};

static int disk_open(sqlite3_vfs *vfs, const char *path, sqlite3_file *file, int flags, int *out) {
    faulty_file *opened = (faulty_file *)file;
    (void)vfs;
    memset(opened, 0, sizeof *opened);
    opened->real = (sqlite3_file *)(opened + 1);
    if (flags & SQLITE_OPEN_READWRITE) {
        pthread_mutex_lock(&guard);
        int code = failure(path, FAULTY_OPEN_FOR_WRITING);
        pthread_mutex_unlock(&guard);
        // As the real one does with a file that may only be read.
        if (code != SQLITE_OK) flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
    }
    int code = real_disk->xOpen(real_disk, path, opened->real, flags, out);
    if (code != SQLITE_OK) return code;
    opened->path = path ? strdup(path) : NULL;
    opened->base.pMethods = &methods;
    return SQLITE_OK;
}

static int disk_delete(sqlite3_vfs *vfs, const char *path, int syncs) {
    (void)vfs;
    pthread_mutex_lock(&guard);
    disk_image *image = image_of(path);
    if (image) disk_image_delete(image);
    pthread_mutex_unlock(&guard);
    return real_disk->xDelete(real_disk, path, syncs);
}

int faulty_disk_install(void) {
    pthread_mutex_lock(&guard);
    int code = SQLITE_OK;
    if (!real_disk) {
        // The first call makes SQLite register its own; it may be the first thing that a process asks of SQLite.
        code = sqlite3_initialize();
        real_disk = sqlite3_vfs_find(NULL);
        disk = *real_disk;
        disk.zName = "faulty-disk";
        disk.pNext = NULL;
        disk.szOsFile = (int)sizeof(faulty_file) + real_disk->szOsFile;
        disk.xOpen = disk_open;
        disk.xDelete = disk_delete;
        if (code == SQLITE_OK) code = sqlite3_vfs_register(&disk, 1);
    }
    pthread_mutex_unlock(&guard);
    return code;
}

void faulty_disk_arm(const char *path, faulty_operation operation, int nth, int times, int code) {
    fault *new = calloc(1, sizeof *new);
    if (!new) abort();
    *new = (fault){NULL, strdup(path), operation, nth, times, code, 0};
    pthread_mutex_lock(&guard);
    new->next = faults;
    faults = new;
    pthread_mutex_unlock(&guard);
}

int faulty_disk_failures(const char *path) {
    int count = 0;
    pthread_mutex_lock(&guard);
    for (fault *each = faults; each; each = each->next) {
        if (strcmp(each->path, path) == 0) count += each->failures;
    }
    pthread_mutex_unlock(&guard);
    return count;
}

static int is_below(const char *directory, const char *path) {
    size_t length = strlen(directory);
    return strncmp(directory, path, length) == 0 && path[length] == '/';
}

void faulty_disk_forget(const char *directory) {
    pthread_mutex_lock(&guard);
    for (fault **place = &faults; *place;) {
        fault *each = *place;
        if (!is_below(directory, each->path)) {
            place = &each->next;
            continue;
        }
        *place = each->next;
        free(each->path);
        free(each);
    }
    for (disk_image **place = &images; *place;) {
        disk_image *each = *place;
        if (!is_below(directory, each->path)) {
            place = &each->next;
            continue;
        }
        *place = each->next;
        disk_image_free(each);
    }
    pthread_mutex_unlock(&guard);
}

void faulty_disk_record(const char *path) {
    disk_image *image = disk_image_new(path);
    pthread_mutex_lock(&guard);
    image->next = images;
    images = image;
    pthread_mutex_unlock(&guard);
}

int faulty_disk_cut(const char *path, const char *survivor, uint64_t seed) {
    pthread_mutex_lock(&guard);
    disk_image *image = image_of(path);
    int result = image ? disk_image_survivor(image, survivor, seed) : 1;
    pthread_mutex_unlock(&guard);
    return result;
}
