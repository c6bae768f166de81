import FoundationEssentials
import GRDB
import TransparencyLog

extension MerkleHash {
    /// The hash as a blob.
    var data: Data { Data(bytes) }
}

extension Row {
    /// The bytes of a blob column.
    func bytes(_ column: String) -> [UInt8] {
        (self[column] as Data?).map { [UInt8]($0) } ?? []
    }
}
