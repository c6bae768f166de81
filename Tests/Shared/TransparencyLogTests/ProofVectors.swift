/// Proofs that other implementations make or refuse; hashes stand there by their number in ``hashes``.
///
/// From github.com/transparency-dev/merkle (Apache-2.0, `testdata` at 417fb0c31475) and generated with
/// golang.org/x/mod/sumdb/tlog 0.7.0.
enum ProofVectors {
    /// Whether it is valid, its name, leaf's index, tree's size, leaf, root, and the proof.
    static let inclusion = """
        wrong inclusion/0/empty-root 0 1 0 1
        valid inclusion/0/happy-path 0 1 0 0
        wrong inclusion/0/leafIdx-XOR-@2 2 1 0 0
        wrong inclusion/0/leafIdx-plus-@1 1 1 0 0
        wrong inclusion/0/preceding-root 0 1 0 0 0
        wrong inclusion/0/random-root 0 1 0 2
        wrong inclusion/0/trailing-root 0 1 0 0 0
        wrong inclusion/0/treeSize-div-@2 0 0 0 0
        wrong inclusion/0/treeSize-mul-@2 0 2 0 0
        wrong inclusion/2/empty-root 5 8 3 1 4 5 6
        valid inclusion/2/happy-path 5 8 3 7 4 5 6
        wrong inclusion/2/inserted-component 5 8 3 7 4 2 5 6
        wrong inclusion/2/leafIdx-XOR-@2 7 8 3 7 4 5 6
        wrong inclusion/2/leafIdx-plus-@1 6 8 3 7 4 5 6
        wrong inclusion/2/leafIdx-sub-@1 4 8 3 7 4 5 6
        wrong inclusion/2/modified-proof[0]-bit-@3 5 8 3 7 8 5 6
        wrong inclusion/2/modified-proof[1]-bit-@3 5 8 3 7 4 9 6
        wrong inclusion/2/modified-proof[2]-bit-@3 5 8 3 7 4 5 10
        wrong inclusion/2/preceding-root 5 8 3 7 7 4 5 6
        wrong inclusion/2/random-root 5 8 3 2 4 5 6
        wrong inclusion/2/removed-component 5 8 3 7 4 5
        wrong inclusion/2/trailing-root 5 8 3 7 4 5 6 7
        wrong inclusion/2/treeSize-div-@2 5 4 3 7 4 5 6
        wrong inclusion/2/treeSize-mul-@2 5 16 3 7 4 5 6
        wrong inclusion/additional/0/empty-root-and-random-leaf 0 0 2 1
        wrong inclusion/additional/1/empty-root-and-random-leaf 0 1 2 1
        wrong inclusion/additional/2/empty-root-and-random-leaf 1 0 2 1
        wrong inclusion/additional/3/empty-root-and-random-leaf 2 1 2 1
        valid gen/inc/17-of-20 17 20 11 12 13 14 15
        valid gen/inc/18-of-20 18 20 16 12 17 18 15
        valid gen/inc/19-of-20 19 20 17 12 16 18 15
        """

    /// Whether it is valid, its name, both sizes, both roots, and the proof.
    static let consistency = """
        valid consistency/0/happy-path 1 1 0 0
        wrong consistency/2/empty-proof 6 8 19 7
        valid consistency/2/happy-path 6 8 19 7 20 5 6
        wrong consistency/2/modified-proof@0-bit-@4 6 8 19 7 21 5 6
        wrong consistency/2/modified-proof@1-bit-@4 6 8 19 7 20 22 6
        wrong consistency/2/modified-proof@2-bit-@4 6 8 19 7 20 5 23
        wrong consistency/2/preceding-proof-@0 6 8 19 7 20 20 5 6
        wrong consistency/2/preceding-root1 6 8 19 7 19 20 5 6
        wrong consistency/2/preceding-root2 6 8 19 7 7 20 5 6
        wrong consistency/2/size1-XOR-@2 4 8 19 7 20 5 6
        wrong consistency/2/size1-plus-@1 7 8 19 7 20 5 6
        wrong consistency/2/size1-sub-@1 5 8 19 7 20 5 6
        wrong consistency/2/size2-div-@2 6 4 19 7 20 5 6
        wrong consistency/2/size2-mul-@2 6 16 19 7 20 5 6
        wrong consistency/2/swapped-roots 6 8 7 19 20 5 6
        wrong consistency/2/trailing-root1 6 8 19 7 20 5 6 19
        wrong consistency/2/trailing-root2 6 8 19 7 20 5 6 7
        wrong consistency/2/truncated-proof 6 8 19 7 20 5
        wrong consistency/3/empty-proof 2 5 24 25
        valid consistency/3/happy-path 2 5 24 25 26 4
        wrong consistency/3/modified-proof@0-bit-@4 2 5 24 25 27 4
        wrong consistency/3/modified-proof@1-bit-@4 2 5 24 25 26 28
        wrong consistency/3/preceding-proof-@0 2 5 24 25 26 26 4
        wrong consistency/3/preceding-root1 2 5 24 25 24 26 4
        wrong consistency/3/preceding-root2 2 5 24 25 25 26 4
        wrong consistency/3/size1-XOR-@2 0 5 24 25 26 4
        wrong consistency/3/size1-plus-@1 3 5 24 25 26 4
        wrong consistency/3/size1-sub-@1 1 5 24 25 26 4
        wrong consistency/3/size2-div-@2 2 2 24 25 26 4
        wrong consistency/3/size2-mul-@2 2 10 24 25 26 4
        wrong consistency/3/swapped-roots 2 5 25 24 26 4
        wrong consistency/3/trailing-root1 2 5 24 25 26 4 24
        wrong consistency/3/trailing-root2 2 5 24 25 26 4 25
        wrong consistency/3/truncated-proof 2 5 24 25 26
        wrong consistency/additional/consistency-check-on-empty-tree-size1-is-zero-is-useless 0 1 1 1 1
        wrong consistency/additional/sizes-match-but-proof-is-not-empty-and-sizes-are-one 1 1 1 1 1
        wrong consistency/additional/sizes-match-but-proof-is-not-empty-and-sizes-are-zero 0 0 1 1 1
        valid gen/con/1-to-4 1 4 29 30 31 32
        valid gen/con/4-to-6 4 6 30 33 34
        valid gen/con/6-to-7 6 7 33 35 34 36 30
        valid gen/con/3-to-8 3 8 37 38 39 40 41 42
        valid gen/con/9-to-13 9 13 43 44 45 46 47 48 38
        valid gen/con/16-to-19 16 19 15 49 50
        valid payments/con/255-to-256 255 256 51 52 53 54 55 56 57 58 59 60 61
        """
}
