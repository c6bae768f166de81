#include "CBareLedger.h"

#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

bool bare_digest(int64_t count, size_t bytes) {
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned char *body = malloc(bytes);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    bool is_hashed = body != NULL && context != NULL;
    if (is_hashed) memset(body, 'b', bytes);
    for (int64_t entry = 0; is_hashed && entry < count; entry++) {
        is_hashed = EVP_DigestInit_ex(context, EVP_sha256(), NULL) == 1
            && EVP_DigestUpdate(context, body, bytes) == 1 && EVP_DigestFinal_ex(context, digest, NULL) == 1;
        // Each text begins with the hash of the one before, so that none can be left out.
        if (is_hashed && bytes >= 32) memcpy(body, digest, 32);
    }
    EVP_MD_CTX_free(context);
    free(body);
    return is_hashed;
}
