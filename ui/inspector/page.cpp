// SPDX-FileCopyrightText: Clusterwright contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/page.h"

#include "style/theme.h"

namespace cw::ui {

InspectorPage::InspectorPage(DocumentSession& session, QWidget* parent) : QWidget(parent), session_(session), form_(new QFormLayout(this))
{
    setProperty("role", "panel");
    setAttribute(Qt::WA_StyledBackground);
    form_->setContentsMargins(spacing::wide, spacing::wide, spacing::wide, spacing::wide);
    form_->setHorizontalSpacing(spacing::wide);
    form_->setVerticalSpacing(spacing::tight + spacing::hair);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void InspectorPage::commit(const document::Edit& edit)
{
    if (!refreshing_) session_.commit(edit);
}

QLabel* InspectorPage::addTitle()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setFont(figureFont(font(), 1.15, true));
    form_->addRow(label);
    return label;
}

QLabel* InspectorPage::addCaption()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setProperty("role", "caption");
    form_->addRow(label);
    return label;
}

void InspectorPage::addHeading(const QString& text)
{
    auto* rule = new QFrame;
    rule->setProperty("role", "rule");
    form_->addItem(new QSpacerItem(0, spacing::hair));
    form_->addRow(rule);
    auto* label = new QLabel(text);
    label->setProperty("role", "heading");
    form_->addRow(label);
}

void InspectorPage::addField(const QString& text, QWidget* field)
{
    auto* label = new QLabel(text);
    label->setProperty("role", "caption");
    label->setBuddy(field);
    field->setAccessibleName(text);
    field->setMinimumWidth(90);
    form_->addRow(label, field);
}

QLabel* InspectorPage::addFigure(const QString& text)
{
    auto* figure = new QLabel;
    figure->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    figure->setWordWrap(true);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addField(text, figure);
    return figure;
}

void InspectorPage::finish()
{
    form_->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
}

}  // namespace cw::ui
