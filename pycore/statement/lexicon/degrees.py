"""The three degrees of contribution as they are written, one line a degree."""

from __future__ import annotations

from pycore.credit import Degree

WORDS: dict[Degree, str] = {
    Degree("lead"): """
        lead, leading, leader, principal, primary, lider, lideranca, liderazgo, principale, leitend,
        federfuhrend, 主导, 主要, 牵头, ведущая, ведущий, ведущая роль, 주도, 主導, utama,
        responsable principal, responsable, 领导, chef de file, leading role
    """,
    Degree("equal"): """
        equal, equally, equivalent, igual, iguais, iguales, egal, egale, egaux, gleich, gleichberechtigt,
        gleichwertig, 同等, 平等, 相同, равный, равная, равное, 동등, uguale, pari, paritario, sama, setara,
        equitativo, equally contributing, 均等, 对等
    """,
    Degree("supporting"): """
        supporting, support, supportive, suporte, apoyo, soporte, apoio, soutien, unterstutzend, 支持, 辅助,
        協力, 支援, вспомогательная, поддерживающая, поддержка, 지원, supporto, pendukung, mendukung,
        de apoyo, de apoio, 补助, 보조
    """,
}
