// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/item_texts.h"

#include <QLabel>
#include <QStringList>

#include "catalog/value_rules.h"
#include "document/items.h"
#include "figures/item_words.h"
#include "style/theme.h"

namespace cw::ui {

namespace {

/// "yes or no": the words that mean something; empty: any text will do.
QString wordsText(const std::string& key)
{
    QStringList words;
    for (const std::string_view word : catalog::wordsFor(key)) words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    return words.join(ItemTexts::tr(" or "));
}

}  // namespace

ItemTexts::ItemTexts(QWidget* parent) : QWidget(parent), form_(new QFormLayout(this))
{
    form_->setContentsMargins(0, 0, 0, 0);
    form_->setHorizontalSpacing(spacing::wide);
    form_->setVerticalSpacing(spacing::tight);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

void ItemTexts::show(const catalog::Item& item)
{
    if (item.id != id_) {
        // What goes away may be the line that is telling us.
        while (form_->rowCount() > 0) {
            const auto row = form_->takeRow(0);
            for (QLayoutItem* part : {row.labelItem, row.fieldItem}) {
                part->widget()->hide();
                part->widget()->deleteLater();
                delete part;
            }
        }
        lines_.clear();
        id_ = item.id;
    }
    for (const auto& [key, text] : item.texts) {
        if (key == document::copied_from || lines_.contains(key)) continue;
        auto* label = new QLabel(labelOf(key));
        auto* line = new TextField;
        label->setProperty("role", "caption");
        label->setWordWrap(true);
        label->setBuddy(line);
        line->setAccessibleName(label->text());
        line->setMinimumWidth(90);
        line->setPlaceholderText(QStringLiteral("—"));
        line->setToolTip(wordsText(key));
        form_->addRow(label, line);
        lines_.emplace(key, line);
        connect(line, &TextField::committed, this, [this, key = key](const QString& words) { emit entered(key, words); });
    }
    for (const auto& [key, line] : lines_) {
        const std::string_view text = item.text(key);
        line->setValue(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    }
    setVisible(!lines_.empty());
}

TextField* ItemTexts::field(const std::string& key) const
{
    const auto there = lines_.find(key);
    return there == lines_.end() ? nullptr : there->second;
}

}  // namespace cw::ui
