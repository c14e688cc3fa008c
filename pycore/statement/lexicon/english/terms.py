"""How the 14 roles are called in English (see `language.Language.terms`)."""

from __future__ import annotations

TERMS: dict[str, str] = {
    "conceptualization": """
        conceptualization =CONCEIVE; conceptualisation =CONCEIVE; conceptualizing =CONCEIVE;
        conceptulization =CONCEIVE; research conceptualization; study conceptualization;
        project conceptualization
    """,
    "data-curation": "management activities to annotate; data curator; data curators; data curation; data curating; dataset curation; curation of data",
    "formal-analysis": "formal analysis; formal analyses; formal data analysis",
    "funding-acquisition": """
        funding acquisition; fund acquisition; funds acquisition; funding acquisitions;
        acquisition of funding; acquisition of funds; acquisition of financial support;
        acquisition of the financial support for the project leading to this publication;
        funding =FUNDING; fundings =FUNDING
    """,
    "investigation": "investigation =STUDY; investigations =STUDY; research investigation",
    "methodology": """
        methodology =METHOD; methodologies =METHOD; study methodology =METHOD;
        research methodology =METHOD; methodological design; methodology design; methodology development
    """,
    "project-administration": "project administration; project administrator; project administrators; project admin; administration of project; administration =MANAGE; admin =MANAGE; management and coordination responsibility for the research activity; management and coordination responsibility for the research activity planning and execution",
    "resources": """
        resources =RESOURCE; resource =RESOURCE; materials =RESOURCE ~; resource provision; resources provision;
        provision of resources; resource acquisition; resources acquisition; acquisition of resources
    """,
    "software": """
        software =PROGRAM; softwares =PROGRAM; code =SCRIPT ~; software development; software design;
        software implementation; software programming
    """,
    "supervision": """
        supervision =SUPERVISE; supervisor ~; supervisors ~; project supervision; study supervision;
        research supervision;
        oversight and leadership responsibility for the research activity;
        oversight and leadership responsibility for the research activity planning and execution
    """,
    "validation": "validation =VALIDATE; validations =VALIDATE; data validation; model validation",
    "visualization": """
        visualization =VISUALIZE; visualizations =VISUALIZE; data visualization; vizualization
    """,
    "writing-original-draft": """
        writing original draft; writing original drafts; writing original draft preparation;
        writing the original draft; writing the original draft preparation; writing original manuscript; writing original; writing draft;
        writing draft preparation; writing first draft; writing initial draft; writing preparation;
        writing preparation original draft; writing manuscript; writing manuscript preparation;
        roles writing original draft; write original draft; written original draft;
        original draft preparation; original draft =FIRSTDRAFT; original draft of manuscript =FIRSTDRAFT;
        original manuscript draft; first draft preparation; draft manuscript preparation;
        draft preparation; original draft writing; original draft write up; first draft writing
    """,
    "writing-review-editing": """
        writing review editing; writing reviews editing; writing review edit; writing review;
        writing editing; writing reviewing editing; writing reviewing;
        writing review editing of manuscript; writing editing review; writing editing reviewing;
        writing review revision; writing revision; writing revision editing; writing revising editing;
        writing revising; writing review of editing; writing review critical revision;
        roles writing review editing; write review editing; written review editing; review editing;
        reviewing editing; editing review; editing reviewing; review editing of manuscript;
        review editing of paper; review revision; revision editing
    """,
}
