#include "DiskImage.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void reserve(disk_image *image, size_t size) {
    if (size <= image->capacity) return;
    size_t capacity = image->capacity ? image->capacity : 64 * SECTOR;
    while (capacity < size) capacity *= 2;
    image->seen = realloc(image->seen, capacity);
    image->kept = realloc(image->kept, capacity);
    image->dirty = realloc(image->dirty, capacity / SECTOR);
    if (!image->seen || !image->kept || !image->dirty) abort();
    memset(image->seen + image->capacity, 0, capacity - image->capacity);
    memset(image->kept + image->capacity, 0, capacity - image->capacity);
    memset(image->dirty + image->capacity / SECTOR, 0, (capacity - image->capacity) / SECTOR);
    image->capacity = capacity;
}

disk_image *disk_image_new(const char *path) {
    disk_image *image = calloc(1, sizeof *image);
    if (!image) abort();
    image->path = strdup(path);
    FILE *file = fopen(path, "rb");
    if (!file) return image;
    uint8_t sector[SECTOR];
    size_t count;
    while ((count = fread(sector, 1, sizeof sector, file)) > 0) {
        disk_image_write(image, sector, count, image->seen_size);
    }
    fclose(file);
    disk_image_sync(image, 1);
    return image;
}

void disk_image_free(disk_image *image) {
    free(image->path);
    free(image->seen);
    free(image->kept);
    free(image->dirty);
    free(image);
}

void disk_image_write(disk_image *image, const void *bytes, size_t count, size_t offset) {
    if (count == 0) return;
    reserve(image, offset + count);
    memcpy(image->seen + offset, bytes, count);
    memset(image->dirty + offset / SECTOR, 1, (offset + count - 1) / SECTOR - offset / SECTOR + 1);
    if (offset + count > image->seen_size) image->seen_size = offset + count;
}

void disk_image_truncate(disk_image *image, size_t size) {
    reserve(image, size);
    if (size < image->seen_size) {
        memset(image->seen + size, 0, image->seen_size - size);
        memset(image->dirty + size / SECTOR, 1, (image->seen_size - 1) / SECTOR - size / SECTOR + 1);
    }
    image->seen_size = size;
}

void disk_image_sync(disk_image *image, int succeeds) {
    for (size_t sector = 0; sector < image->capacity / SECTOR; sector++) {
        if (image->dirty[sector] && succeeds) {
            memcpy(image->kept + sector * SECTOR, image->seen + sector * SECTOR, SECTOR);
        }
        image->dirty[sector] = 0;
    }
    if (!succeeds) return;
    image->kept_size = image->seen_size;
    image->exists = 1;
}

void disk_image_delete(disk_image *image) {
    disk_image_truncate(image, 0);
    disk_image_sync(image, 1);
    image->exists = 0;
}

static uint64_t next_random(uint64_t *state) {
    uint64_t mixed = *state += 0x9E3779B97F4A7C15;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

int disk_image_survivor(const disk_image *image, const char *survivor, uint64_t seed) {
    if (!image->exists) return 1;
    FILE *file = fopen(survivor, "wb");
    if (!file) return -1;
    uint64_t state = seed;
    // The file's new size may have reached the disk without what stands there, or not.
    int has_grown = next_random(&state) & 1;
    size_t size = has_grown ? image->seen_size : image->kept_size;
    int result = 0;
    for (size_t start = 0; start < size && result == 0; start += SECTOR) {
        int arrived = image->dirty[start / SECTOR] && (next_random(&state) & 1);
        const uint8_t *from = (arrived ? image->seen : image->kept) + start;
        size_t count = size - start < SECTOR ? size - start : SECTOR;
        if (fwrite(from, 1, count, file) != count) result = -1;
    }
    if (fclose(file) != 0) result = -1;
    return result;
}
