import FoundationEssentials
import TransparencyLog

extension MerkleHash {
    /// The hash as a blob.
    var data: Data { Data(bytes) }
}
