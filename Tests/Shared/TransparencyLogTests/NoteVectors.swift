/// Signed notes of others and the keys they are signed with.
enum NoteVectors {
    static let peter = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
    static let enoch = "EnochRoot+af0cfe78+ATtqJ7zOtqQtYqOo0CpvDXNlMhV3HeJDpjrASKGLWdop"
    static let example = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
    static let golang = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
    static let witness = "witness+f13a86db+AdYV1Ztajd9BvyjP2HgpwrqYL6TjOwIjGMOq8Bu42xbN"
    static let monkeys = "monkeys+db4d9f7e+AULaJMvTtDLHPUcUrjdDad9vDlh/PTfC2VV60JUtCfWT"

    /// golang/mod `sumdb/note/note_test.go` (BSD-3-Clause).
    static let twoSignatures = """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.

        — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
        — EnochRoot rwz+eBzmZa0SO3NbfRGzPCpDckykFXSdeX+MNtCOXm2/5n2tiOHp+vAF1aGrQ5ovTG01oOTGwnWLox33WWd1RvMc+QQ=

        """

    /// C2SP signed-note v1.0.0, section "Example".
    static let specification = """
        This is an example message.

        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=

        """

    /// A checkpoint of the Go checksum database in production.
    static let production = """
        go.sum database tree
        35225469
        vt5T6GaLCXvyHFl9VUvvItR43XZxfLgftEcTyO3eJCQ=

        — sum.golang.org Az3grpukl5AXaVfYkLiDGORx/DN2nlcS5kZHR5uYOBV2KA2HgXpD+gu9HHONebHLAyaKbbTM75QTtPydhKCExixSfwQ=

        """

    /// Two checkpoints of one log, transparency-dev/witness `witness/witness_test.go` (Apache-2.0).
    static let fiveMonkeys = """
        monkeys
        5
        41smjBUiAU70EtKlT6lIOIYtRTYxYXsDB+XHfcvu/BE=

        — monkeys 202fftzGl3LVoqjXfwCFZZXs8I+5G22+Ek2K0AOyBuSJ/8/CZawNF+6fNlTKOCd622pbzJNkkJFWuw9DbicZCkEx9AY=

        """
    static let eightMonkeys = """
        monkeys
        8
        V8K9aklZ4EPB+RMOk1/8VsJUdFZR77GDtZUQq84vSbo=

        — monkeys 202ffoUEboiQYpHzICeaFmoy3RNviHTpAxYrq/eO4QQVQMvu9UebKBMX2MJC76NLthZaKsnKbCA8GxrjePZhvDCH7Ag=

        """
    static let fromFiveToEight = [
        "ueHWJhj3/ugDTkxQEPcnqyTY5HBcspbDdL8gJah6ENI=", "qsZs16ec5AEtgHYv6O7Dp38i0cpBRcP0zuAi5+/NWZ0=",
        "idD3U/ZqKQxIOznNXp6vsSAhKTOV+tPUoq0FPPvP3J4=", "KeQLt5yWb0xv6Wr/bzCs/OXz6NhMAiFRddbgGKXe6DM=",
    ]
}
