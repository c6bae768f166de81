/// The texts that are measured.
enum Sample {
    /// The order code that the till shows, 45 bytes.
    static let order = "https://pay.campus.example/o/0123456789ABCDEF"

    /// A merchant's sign with its name in Chinese, 157 bytes.
    static let sign =
        "00020101021126290015org.counterfoil0106M-00015204581253031565802CN5916LAO WANG NOODLES"
        + "6007BEIJING62120708T000000164200002zh0104老王面馆0202北京6304C1D7"

    /// The first of EMVCo's samples (QRCPS MPM 1.0, annex B.7), 260 bytes: two accounts, a tip and Chinese.
    static let specification =
        "00020101021229300012D156000000000510A93FO3230Q31280012D15600000001030812345678520441115802CN"
        + "5914BEST TRANSPORT6007BEIJING64200002ZH0104最佳运输0202北京540523.7253031565502016233030412340603***"
        + "0708A60086670902ME91320016A0112233449988770708123456786304A13A"
}
