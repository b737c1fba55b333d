// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/ideographs.h"

#include <algorithm>
#include <array>

#include <QString>

namespace cw::print {

namespace {

struct Pair {
    char16_t radical, ideograph;
};

/// Of the CJK Radicals Supplement, which normalisation leaves alone: those that are characters of their own in simplified Chinese.
constexpr std::array supplement{
    Pair{u'⺟', u'母'}, Pair{u'⺠', u'民'}, Pair{u'⻁', u'虎'}, Pair{u'⻄', u'西'}, Pair{u'⻅', u'见'}, Pair{u'⻆', u'角'}, Pair{u'⻈', u'讠'}, Pair{u'⻉', u'贝'}, Pair{u'⻋', u'车'},
    Pair{u'⻐', u'钅'}, Pair{u'⻓', u'长'}, Pair{u'⻔', u'门'}, Pair{u'⻘', u'青'}, Pair{u'⻙', u'韦'}, Pair{u'⻚', u'页'}, Pair{u'⻛', u'风'}, Pair{u'⻜', u'飞'}, Pair{u'⻝', u'食'},
    Pair{u'⻢', u'马'}, Pair{u'⻣', u'骨'}, Pair{u'⻤', u'鬼'}, Pair{u'⻥', u'鱼'}, Pair{u'⻦', u'鸟'}, Pair{u'⻨', u'麦'}, Pair{u'⻩', u'黄'}, Pair{u'⻬', u'齐'}, Pair{u'⻮', u'齿'},
    Pair{u'⻰', u'龙'}, Pair{u'⻳', u'龟'},
};

char16_t ideographOf(char16_t code)
{
    if (code < 0x2E80 || code > 0x2FD5) return code;
    for (const Pair& pair : supplement)
        if (pair.radical == code) return pair.ideograph;
    const QString plain = QString(QChar(code)).normalized(QString::NormalizationForm_KC);
    return plain.size() == 1 ? plain[0].unicode() : code;
}

/// One line of a range: "<0001> <0036> [<767E> <4E07> ...]"; the first two are numbers of glyphs.
void nameIn(QByteArray& pdf, qsizetype from, qsizetype to)
{
    constexpr int digits = 4;
    int place = 0;
    for (qsizetype at = pdf.indexOf('<', from); at >= 0 && at + digits + 1 < to; at = pdf.indexOf('<', at + 1)) {
        if (pdf[at + digits + 1] != '>') continue;
        bool hexadecimal = false;
        const auto code = static_cast<char16_t>(pdf.mid(at + 1, digits).toUInt(&hexadecimal, 16));
        if (!hexadecimal || ++place <= 2) continue;
        if (const char16_t name = ideographOf(code); name != code) pdf.replace(at + 1, digits, QByteArray::number(name, 16).toUpper().rightJustified(digits, '0'));
    }
}

}  // namespace

void nameIdeographs(QByteArray& pdf)
{
    for (qsizetype map = pdf.indexOf("begincmap"); map >= 0; map = pdf.indexOf("begincmap", map + 1)) {
        const qsizetype end = pdf.indexOf("endcmap", map);
        qsizetype line = pdf.indexOf("beginbfrange", map);
        while (line >= 0 && line < end) {
            const qsizetype next = pdf.indexOf('\n', line + 1);
            if (next < 0) return;
            nameIn(pdf, line, std::min(next, end));
            line = next;
        }
    }
}

}  // namespace cw::print
