#ifndef DISK_IMAGE_H
#define DISK_IMAGE_H

#include <stddef.h>
#include <stdint.h>

enum { SECTOR = 4096 };

/// One file as programs see it, as it stands on the disk, and which sectors differ.
typedef struct disk_image {
    struct disk_image *next;
    char *path;
    uint8_t *seen;
    uint8_t *kept;
    uint8_t *dirty;
    size_t seen_size;
    size_t kept_size;
    size_t capacity;
    int exists;
} disk_image;

disk_image *disk_image_new(const char *path);
void disk_image_free(disk_image *image);
void disk_image_write(disk_image *image, const void *bytes, size_t count, size_t offset);
void disk_image_truncate(disk_image *image, size_t size);
void disk_image_sync(disk_image *image, int succeeds);
void disk_image_delete(disk_image *image);
int disk_image_survivor(const disk_image *image, const char *survivor, uint64_t seed);

#endif
