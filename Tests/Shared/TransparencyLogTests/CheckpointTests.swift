import FoundationEssentials
import Testing
import TransparencyLog

@Suite struct CheckpointTests {
    private static let root = "vt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ="

    @Test func `a checkpoint in production is read and written again`() throws {
        let note = try SignedNote(parsing: NoteVectors.production)
        let checkpoint = try Checkpoint(parsing: note.text)
        #expect(checkpoint.origin == "go.sum database tree")
        #expect(checkpoint.size == 35_225_469)
        #expect(checkpoint.body == note.text)
    }

    @Test func `two checkpoints of a log in use are consistent`() throws {
        let old = try Checkpoint(parsing: SignedNote(parsing: NoteVectors.fiveMonkeys).text)
        let new = try Checkpoint(parsing: SignedNote(parsing: NoteVectors.eightMonkeys).text)
        let proof = try NoteVectors.fromFiveToEight.map { text in
            try #require(Data(base64Encoded: text).flatMap { MerkleHash([UInt8]($0)) })
        }
        #expect(
            MerkleProof.isConsistent(old: old.size, oldRoot: old.root, size: new.size, root: new.root, proof: proof)
        )
        #expect(
            !MerkleProof.isConsistent(old: old.size, oldRoot: new.root, size: new.size, root: old.root, proof: proof)
        )
    }

    @Test func `extension lines are allowed`() throws {
        let checkpoint = try Checkpoint(parsing: "log\n0\n\(Self.root)\none more\nand another\n")
        #expect(checkpoint.size == 0)
        #expect(checkpoint.body == "log\n0\n\(Self.root)\n")
    }

    @Test(arguments: [
        "", "Head\n9944\n", "\n9944\n\(root)\n", "Log\n123\n\(root)", "Log\nbananas\n\(root)\n", "Log\n-34\n\(root)\n",
        "Log\n3438945738945739845734895735\n\(root)\n", "Log\n123\nThisIsn'tBase64\n", "Log\n0300\n\(root)\n",
        "Log\n00\n\(root)\n", "Log\n+5\n\(root)\n", "Log\n5 \n\(root)\n", "Log\n\n\(root)\n", "Log\n５\n\(root)\n",
        "Log\n123\nYmFuYW5hcw==\n", "Log\n123\n\(root.dropLast())\n", "Log\n123\n\(root.dropLast(2))R=\n",
        "Log\n123\n\(root)\n\nafter an empty line\n", "Log\n123\n\(root)\n\n", "Log\r\n123\r\n\(root)\r\n",
        "Log\n0x7B\n\(root)\n", "Log\n9223372036854775808\n\(root)\n",
    ])
    func `a body that is not one is refused`(body: String) {
        #expect(throws: NoteError.self) { try Checkpoint(parsing: body) }
    }
}
