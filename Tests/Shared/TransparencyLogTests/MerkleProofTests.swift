import Testing
import TransparencyLog

@Suite struct MerkleProofTests {
    private static let tree = GrownTree(size: 40)

    @Test(arguments: ProofVectors.inclusion.split(separator: "\n"))
    func `agrees with other implementations on inclusion`(line: Substring) throws {
        let vector = try ProofVector(line)
        let verdict = MerkleProof.isIncluded(
            leaf: vector.ends.0,
            at: vector.sizes.0,
            size: vector.sizes.1,
            root: vector.ends.1,
            proof: vector.proof
        )
        #expect(verdict == vector.isValid)
    }

    @Test(arguments: ProofVectors.consistency.split(separator: "\n"))
    func `agrees with other implementations on consistency`(line: Substring) throws {
        let vector = try ProofVector(line)
        let verdict = MerkleProof.isConsistent(
            old: vector.sizes.0,
            oldRoot: vector.ends.0,
            size: vector.sizes.1,
            root: vector.ends.1,
            proof: vector.proof
        )
        #expect(verdict == vector.isValid)
    }

    @Test func `every inclusion proof verifies, and no changed one does`() throws {
        let tree = Self.tree
        for size in 1...40 {
            let root = tree.definedRoot(0..<size)
            for index in 0..<size {
                let proof = try MerkleTree.inclusionProof(index: index, size: size) { place throws in
                    try tree.node(place)
                }
                let leaf = tree.leaves[index]
                func verdict(_ proof: [MerkleHash], at index: Int = index, size: Int = size) -> Bool {
                    MerkleProof.isIncluded(
                        leaf: leaf,
                        at: index,
                        size: size,
                        root: root,
                        proof: proof
                    )
                }
                #expect(verdict(proof), "\(index) of \(size)")
                #expect(!Self.changed(proof, seed: index * 41 + size).contains { verdict($0) }, "\(index) of \(size)")
                #expect(!verdict(proof, at: -1) && !verdict(proof, at: size))
                let other = tree.leaves[(index + 1) % 40]
                #expect(!MerkleProof.isIncluded(leaf: other, at: index, size: size, root: root, proof: proof))
            }
        }
    }

    @Test func `every consistency proof verifies, and no changed one does`() throws {
        let tree = Self.tree
        for size in 0...40 {
            let root = tree.definedRoot(0..<size)
            for old in 0...size {
                let oldRoot = tree.definedRoot(0..<old)
                let proof = try MerkleTree.consistencyProof(from: old, to: size) { place throws in try tree.node(place)
                }
                func verdict(_ proof: [MerkleHash], _ oldRoot: MerkleHash = oldRoot, _ root: MerkleHash = root) -> Bool
                {
                    MerkleProof.isConsistent(old: old, oldRoot: oldRoot, size: size, root: root, proof: proof)
                }
                #expect(verdict(proof), "\(old) to \(size)")
                #expect(!Self.changed(proof, seed: old * 41 + size).contains { verdict($0) }, "\(old) to \(size)")
                #expect(!verdict(proof, Self.flipped(oldRoot, bit: old)))
                // Every tree extends the empty one, so its root cannot be told from the proof.
                if old > 0 { #expect(!verdict(proof, oldRoot, Self.flipped(root, bit: size))) }
            }
        }
    }

    @Test func `a log that shrank or forked is not an extension`() {
        let tree = Self.tree
        let roots = (tree.definedRoot(0..<5), tree.definedRoot(0..<8))
        #expect(!MerkleProof.isConsistent(old: 8, oldRoot: roots.1, size: 5, root: roots.0, proof: []))
        #expect(!MerkleProof.isConsistent(old: 5, oldRoot: roots.0, size: 5, root: roots.1, proof: []))
        #expect(!MerkleProof.isConsistent(old: -1, oldRoot: roots.0, size: 5, root: roots.0, proof: []))
    }

    @Test(arguments: [Int.max, Int.max - 1, 1 << 62])
    func `sizes at the end of the range are refused, not trapped on`(size: Int) {
        let hash = MerkleHash.leaf([])
        for count in [0, 1, 62, 63, 64, 100] {
            let proof = [MerkleHash](repeating: hash, count: count)
            #expect(!MerkleProof.isIncluded(leaf: hash, at: size - 1, size: size, root: hash, proof: proof))
            #expect(!MerkleProof.isConsistent(old: size - 1, oldRoot: hash, size: size, root: hash, proof: proof))
        }
    }

    /// The proof with each hash in turn flipped in one bit, dropped, doubled, and one more at either end.
    private static func changed(_ proof: [MerkleHash], seed: Int) -> [[MerkleHash]] {
        let stranger = MerkleHash.leaf(Array("stranger".utf8))
        var proofs = [proof + [stranger], [stranger] + proof]
        for position in proof.indices {
            var flipped = proof
            flipped[position] = self.flipped(proof[position], bit: seed + position)
            var dropped = proof
            dropped.remove(at: position)
            var doubled = proof
            doubled.insert(proof[position], at: position)
            proofs += [flipped, dropped, doubled]
        }
        return proofs
    }

    private static func flipped(_ hash: MerkleHash, bit: Int) -> MerkleHash {
        var bytes = hash.bytes
        bytes[bit / 8 % 32] ^= 1 << UInt8(bit % 8)
        return MerkleHash(bytes) ?? hash
    }
}
