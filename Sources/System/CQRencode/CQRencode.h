#include <stddef.h>
#include <qrencode.h>

// The parts of libqrencode's own encoder. The library exports them (4.0 to 4.1.1) without declaring them: where a build of
// it hides them they are null, which cqrencode_has_parts() tells.

/// A frame of width x width modules with all that is not data: bit 7 is set where it stands.
extern unsigned char *QRspec_newFrame(int version) __attribute__((weak));

/// The blocks: their number, data and error correction codewords of each, then number and data codewords of longer ones.
extern void QRspec_getEccSpec(int version, QRecLevel level, int spec[5]) __attribute__((weak));

/// The error correction codewords of a block.
extern int RSECC_encode(size_t data_length, size_t ecc_length, const unsigned char *data, unsigned char *ecc)
    __attribute__((weak));

/// A new frame with the best mask on it and the format information.
extern unsigned char *Mask_mask(int width, unsigned char *frame, QRecLevel level) __attribute__((weak));

static inline int cqrencode_has_parts(void) {
    return QRspec_newFrame && QRspec_getEccSpec && RSECC_encode && Mask_mask;
}
