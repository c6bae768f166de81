import FoundationEssentials
import Testing
import TransparencyLog

/// One line of ``ProofVectors``.
struct ProofVector: Sendable, CustomStringConvertible {
    let isValid: Bool
    let description: String
    let sizes: (Int, Int)
    let ends: (MerkleHash, MerkleHash)
    let proof: [MerkleHash]

    init(_ line: Substring) throws {
        let words = line.split(separator: " ").map(String.init)
        let numbers = try words.dropFirst(2).map { try #require(Int($0)) }
        let hashes = try numbers.dropFirst(2).map { number in
            try #require(Data(base64Encoded: ProofVectors.hashes[number]).flatMap { MerkleHash([UInt8]($0)) })
        }
        isValid = words[0] == "valid"
        description = words[1]
        sizes = (numbers[0], numbers[1])
        ends = (hashes[0], hashes[1])
        proof = Array(hashes.dropFirst(2))
    }
}
