import Testing
import TransparencyLog

@Suite struct MerkleTreeTests {
    /// The tree of the reference code of RFC 6962: its eight entries, and the roots of its sizes 0 to 8.
    private static let reference = (
        entries: [
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f",
        ],
        roots: [
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
        ]
    )

    @Test func `the roots of the reference tree are those of RFC 6962`() throws {
        let tree = GrownTree(entries: try Self.reference.entries.map { try bytes($0) })
        for (size, root) in Self.reference.roots.enumerated() {
            let expected = try #require(MerkleHash(bytes(root)))
            #expect(tree.frontiers[size].root == expected)
            #expect(try MerkleTree.root(size: size) { place throws in try tree.node(place) } == expected)
        }
    }

    @Test func `leaves and inner nodes are hashed apart`() throws {
        #expect(
            MerkleHash.leaf(Array("L123456".utf8)).bytes
                == (try bytes("395aa064aa4c29f7010acfe3f25db9485bbd4b91897b6ad7ad547639252b4d56"))
        )
        let pair = GrownTree(size: 2)
        let posing = MerkleHash.leaf(pair.leaves[0].bytes + pair.leaves[1].bytes)
        #expect(posing != pair.frontiers[2].root)
    }

    @Test(arguments: [0, 1, 31, 33, 64])
    func `a hash has 32 bytes`(count: Int) {
        #expect(MerkleHash([UInt8](repeating: 7, count: count)) == nil)
    }

    @Test func `the frontier's root is the defined root for every size`() throws {
        let tree = GrownTree(size: 70)
        for size in 0...70 {
            #expect(tree.frontiers[size].size == size)
            #expect(tree.frontiers[size].root == tree.definedRoot(0..<size))
            let read = try MerkleFrontier(size: size) { place throws in try tree.node(place) }
            #expect(read == tree.frontiers[size])
        }
    }

    @Test func `the full subtrees cover the leaves once, from left to right`() {
        for size in 0...200 {
            var next = 0
            for place in MerkleTree.fullSubtrees(of: size) {
                #expect(place.position << place.level == next)
                next += 1 << place.level
            }
            #expect(next == size)
            #expect(MerkleTree.fullSubtrees(of: size).count == size.nonzeroBitCount)
        }
    }

    @Test func `an append completes as many subtrees as the new size has trailing zeroes, and one`() {
        var frontier = MerkleFrontier()
        for size in 1...130 {
            let completed = frontier.append(.leaf([UInt8(size & 0xFF)]))
            #expect(completed.count == size.trailingZeroBitCount + 1)
            #expect(completed.map(\.place.level) == Array(0...size.trailingZeroBitCount))
        }
    }

    private func bytes(_ hexadecimal: String) throws -> [UInt8] {
        let digits = Array(hexadecimal)
        return try stride(from: 0, to: digits.count, by: 2).map {
            try #require(UInt8(String(digits[$0...($0 + 1)]), radix: 16))
        }
    }
}
