// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "style/words.h"

#include <algorithm>
#include <iterator>

#include <QCoreApplication>

namespace cw::ui {

namespace {

constexpr char context[] = "cw::words";

/// So that translators find them.
constexpr const char* listed[] = {
    // roles of racks
    QT_TRANSLATE_NOOP("cw::words", "compute"), QT_TRANSLATE_NOOP("cw::words", "network"), QT_TRANSLATE_NOOP("cw::words", "storage"),
    QT_TRANSLATE_NOOP("cw::words", "management"), QT_TRANSLATE_NOOP("cw::words", "power"), QT_TRANSLATE_NOOP("cw::words", "cooling"),
    // categories of IT power
    QT_TRANSLATE_NOOP("cw::words", "network switches"), QT_TRANSLATE_NOOP("cw::words", "optics"),
    QT_TRANSLATE_NOOP("cw::words", "servers"), QT_TRANSLATE_NOOP("cw::words", "other devices"),
    // categories of capital cost
    QT_TRANSLATE_NOOP("cw::words", "GPU systems"), QT_TRANSLATE_NOOP("cw::words", "storage and servers"), QT_TRANSLATE_NOOP("cw::words", "racks"),
    QT_TRANSLATE_NOOP("cw::words", "power plant"), QT_TRANSLATE_NOOP("cw::words", "cooling plant"),
    QT_TRANSLATE_NOOP("cw::words", "installation and distribution"), QT_TRANSLATE_NOOP("cw::words", "generation and batteries"),
    QT_TRANSLATE_NOOP("cw::words", "shell"), QT_TRANSLATE_NOOP("cw::words", "site works"), QT_TRANSLATE_NOOP("cw::words", "white space and offices"),
    QT_TRANSLATE_NOOP("cw::words", "owner's costs"),
    QT_TRANSLATE_NOOP("cw::words", "contingency"),
    // categories of running cost
    QT_TRANSLATE_NOOP("cw::words", "energy"), QT_TRANSLATE_NOOP("cw::words", "demand charges"), QT_TRANSLATE_NOOP("cw::words", "water"),
    QT_TRANSLATE_NOOP("cw::words", "staff"), QT_TRANSLATE_NOOP("cw::words", "maintenance"), QT_TRANSLATE_NOOP("cw::words", "insurance and tax"),
    // stages of distribution
    QT_TRANSLATE_NOOP("cw::words", "substation transformers"), QT_TRANSLATE_NOOP("cw::words", "unit substations"), QT_TRANSLATE_NOOP("cw::words", "UPS"),
    QT_TRANSLATE_NOOP("cw::words", "busways"),
};

}  // namespace

QString word(const std::string& core_word) { return QCoreApplication::translate(context, core_word.c_str()); }

bool isListedWord(const std::string& core_word)
{
    return std::find(std::begin(listed), std::end(listed), core_word) != std::end(listed);
}

QString sentenceCase(QString text)
{
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

}  // namespace cw::ui
